/**
 * Says that something is under way. Decorative beside words; give it a `label` when it stands
 * alone.
 */
export function Spinner({ label }: Readonly<{ label?: string | undefined }>) {
  return (
    <span role={label ? "status" : undefined} className="inline-flex items-center gap-3">
      <span
        aria-hidden="true"
        className="inline-block size-[1.1em] shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent"
      />
      {label && <span>{label}</span>}
    </span>
  );
}
