import { Fragment, type ReactNode } from "react";
import type { Prose, ProseLine, Span, Text } from "#lib/lesson-plan/document/spans.ts";

/** One line of a paper; the second language stands beneath the first, quieter. */
export function TextView({ text }: Readonly<{ text: Text }>) {
  const { main, second, lang } = text;
  // People's own words are in a language nobody knows; their direction is their own.
  const isOwn = lang === null;

  return (
    <>
      <span lang={isOwn ? "" : lang} dir={isOwn ? "auto" : undefined}>
        <Spans spans={main} />
      </span>
      {second && (
        <span data-second="" className="block text-[0.92em] font-normal text-ink-soft">
          <Spans spans={second} />
        </span>
      )}
    </>
  );
}

function Spans({ spans }: Readonly<{ spans: readonly Span[] }>) {
  return spans.map((span, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line never move.
    <Fragment key={index}>{styled(span)}</Fragment>
  ));
}

function styled({ text, bold, italic, href }: Span): ReactNode {
  let shown: ReactNode = text;
  if (italic) shown = <em>{shown}</em>;
  if (bold) shown = <strong className="font-semibold">{shown}</strong>;
  if (href === undefined) return shown;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="break-all text-green underline underline-offset-4"
    >
      {shown}
    </a>
  );
}

type Run = Readonly<{ kind: ProseLine["kind"]; lines: readonly ProseLine[] }>;

/** Paragraphs and lists. */
export function ProseView({ prose }: Readonly<{ prose: Prose }>) {
  return (
    <div className="flex flex-col gap-2 break-words whitespace-pre-line">
      {runsOf(prose).map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids.
        <RunView key={index} run={run} />
      ))}
    </div>
  );
}

function RunView({ run: { kind, lines } }: Readonly<{ run: Run }>) {
  const entries = lines.map(({ text }, index) =>
    kind === "paragraph" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids.
      <p key={index}>
        <TextView text={text} />
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no ids.
      <li key={index}>
        <TextView text={text} />
      </li>
    ),
  );
  if (kind === "paragraph") return entries;
  const looks = "flex flex-col gap-1.5 ps-6 marker:text-green";
  return kind === "bullet" ? (
    <ul className={`list-disc ${looks}`}>{entries}</ul>
  ) : (
    <ol className={`list-decimal ${looks}`}>{entries}</ol>
  );
}

/** Neighbours of one kind make a list. */
function runsOf(prose: Prose): Run[] {
  const runs: { kind: ProseLine["kind"]; lines: ProseLine[] }[] = [];
  for (const line of prose) {
    const last = runs.at(-1);
    if (last?.kind === line.kind) last.lines.push(line);
    else runs.push({ kind: line.kind, lines: [line] });
  }
  return runs;
}
