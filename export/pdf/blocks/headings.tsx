import { View } from "@react-pdf/renderer";
import type { HeadingBlock, PlanSection } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { design, ink, type } from "../design.ts";
import { useSetting } from "../setting.ts";
import { Main, Stacked } from "../two-languages.tsx";
import { Words } from "../words.tsx";
import { place, type Tag } from "../writing/tag.ts";

/** How much of what follows must stand below a heading. */
const PRESENCE = 44;

/** The heading of a section, with its number if it is counted. */
export function SectionHead({
  section: { id, heading },
  number,
}: {
  section: Pick<PlanSection, "id" | "heading">;
  /** As printed; `null` for what is not counted. */
  number: string | null;
}) {
  const { framed } = useSetting();
  const tag: Tag = { role: "H2" };
  const size = framed ? type.heading * 0.86 : type.heading;
  const style = { fontSize: size, fontWeight: 700, lineHeight: 1.3 } as const;
  return (
    <View
      wrap={false}
      minPresenceAhead={PRESENCE}
      style={{ marginBottom: 9 }}
      {...place(id, { title: titled(number, wordsOfSpans(heading.main)), level: 1 })}
    >
      <View
        style={{
          flexDirection: "row",
          alignItems: "flex-start",
          borderBottomWidth: 0.9,
          borderBottomColor: ink.text,
          paddingBottom: 5,
        }}
      >
        {number !== null && (
          <View style={{ minWidth: 24, paddingRight: 6 }}>
            <Words style={{ ...style, color: ink.green }} tag={tag}>
              {number}
            </Words>
          </View>
        )}
        <View style={design.flexible}>
          <Main text={heading} style={style} tag={tag} />
          <SecondOf text={heading} />
        </View>
      </View>
    </View>
  );
}

function titled(number: string | null, heading: string): string {
  return number === null ? heading : `${number}${/\d$/.test(number) ? " " : ""}${heading}`;
}

/** A heading within a section; it always stands with what follows it. */
export function BlockHeading({
  block: { id, level, text },
}: {
  block: HeadingBlock & { id: string };
}) {
  const title = wordsOfSpans(text.main);
  const outline = { title, level: 2 } as const;
  return (
    <View
      wrap={false}
      minPresenceAhead={PRESENCE}
      style={{ marginTop: level === 2 ? 5 : 2, marginBottom: 5 }}
      {...place(id, level === 2 ? outline : undefined)}
    >
      <Main
        text={text}
        style={{
          ...design.bold,
          lineHeight: 1.35,
          color: ink.green,
          fontSize: level === 2 ? type.sub : type.minor,
        }}
        tag={{ role: level === 2 ? "H3" : "H4" }}
      />
      <SecondOf text={text} />
    </View>
  );
}

/** A heading in the second language: a quiet line beneath it. */
function SecondOf({ text: { second } }: { text: HeadingBlock["text"] }) {
  const { document } = useSetting();
  const lang = document.locales[1];
  if (!second || !lang) return null;
  return <Stacked text={{ main: second, lang }} style={{ ...design.quiet, fontSize: type.body }} />;
}
