/** A key that does the same, beside what it does; on a touch screen there is none. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className="rounded border border-current/40 px-1.5 font-sans text-xs font-semibold whitespace-nowrap opacity-80 max-xl:hidden pointer-coarse:hidden">
      {children}
    </kbd>
  );
}
