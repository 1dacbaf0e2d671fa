import { View } from "@react-pdf/renderer";
import type { PlanDocument } from "#lib/lesson-plan/document/plan-document.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import { FactRows } from "./blocks/facts.tsx";
import { contentHeight, design, ink, LEADING, type } from "./design.ts";
import { LateWords } from "./late-words.tsx";
import type { NumberedSection } from "./sections.ts";
import { useSetting } from "./setting.ts";
import { textHeight, wordsHeight } from "./text-height.ts";
import { Main, Stacked } from "./two-languages.tsx";
import { Words } from "./words.tsx";
import { place, type Tag, tagged } from "./writing/tag.ts";

/** A page of its own: title, what it is about, what there is, the facts at its foot. */
export function Cover({ sections }: { sections: readonly NumberedSection[] }) {
  const { document, sheet, width } = useSetting();
  const { cover } = document;
  // A long list of contents has the next page to itself.
  const needed = titleHeight(document, width) + contentsHeight(document, sections);
  const isLong = needed > contentHeight(sheet);
  return (
    <>
      <View style={{ minHeight: contentHeight(sheet) - 12 }} {...place("cover")}>
        <Bars />
        <Stacked
          text={cover.kind}
          style={{ fontSize: type.minor, fontWeight: 700, color: ink.green }}
        />
        <Stacked text={cover.series} style={design.quiet} />
        <View style={{ marginTop: 58, marginBottom: cover.lead ? 12 : 34 }}>
          <Main
            text={cover.title}
            style={{ fontSize: titleSize(cover), fontWeight: 700, lineHeight: 1.25 }}
            tag={{ role: "H1" }}
          />
          <SecondTitle cover={cover} />
        </View>
        {cover.lead && (
          <View style={{ width: "84%", marginBottom: 34 }}>
            <Stacked
              text={cover.lead}
              style={{ fontSize: type.lead, color: ink.quiet, lineHeight: LEADING.chinese }}
            />
          </View>
        )}
        {!isLong && <Contents sections={sections} />}
        <View style={{ flexGrow: 1, minHeight: 20 }} />
        <View style={{ borderTopWidth: 0.9, borderTopColor: ink.text }} />
        <FactRows facts={cover.facts} />
      </View>
      {isLong && <Contents sections={sections} />}
    </>
  );
}

/** About how high everything above the list of contents is, in points. */
function titleHeight({ cover }: PlanDocument, width: number): number {
  const title = wordsHeight(wordsOfSpans(cover.title.main), width, titleSize(cover));
  const second = cover.title.second ? 22 : 0;
  const lead = cover.lead ? textHeight(cover.lead, width * 0.84, type.lead) + 46 : 34;
  return (
    58 + textHeight(cover.kind, width) + textHeight(cover.series, width) + title + second + lead
  );
}

/** About how high contents and facts are, in points. */
function contentsHeight({ cover, locales }: PlanDocument, { length }: readonly unknown[]): number {
  return length * 21 + cover.facts.length * (locales.length > 1 ? 40 : 25) + 75;
}

/** The same in a few lines, for papers that begin at once. */
export function TitleBlock() {
  const { document, framed } = useSetting();
  // They would be said twice.
  const factsFollow = document.sections[0]?.blocks[0]?.kind === "facts";
  const { cover } = document;
  const align = framed ? ("center" as const) : ("left" as const);
  return (
    <View wrap={false} style={{ marginBottom: 10 }} {...place("cover")}>
      {!framed && <Bars />}
      <Stacked
        text={framed ? cover.series : cover.kind}
        style={{ color: ink.green, fontWeight: 700, textAlign: align }}
      />
      <View style={{ marginTop: 3, marginBottom: 5 }}>
        <Main
          text={cover.title}
          style={{ fontSize: type.formTitle, fontWeight: 700, lineHeight: 1.3, textAlign: align }}
          tag={{ role: "H1" }}
        />
        <SecondTitle cover={cover} align={align} />
      </View>
      {framed ? (
        <Stacked text={cover.kind} style={{ fontSize: type.sub, textAlign: align }} />
      ) : (
        <Stacked text={cover.series} style={design.quiet} />
      )}
      {cover.lead && (
        <View style={{ marginTop: 5, marginBottom: 2 }}>
          <Stacked text={cover.lead} style={{ ...design.quiet, textAlign: align }} />
        </View>
      )}
      {!framed && !factsFollow && (
        <View style={{ marginTop: 8, borderTopWidth: 0.9, borderTopColor: ink.text }}>
          <FactRows facts={cover.facts} />
        </View>
      )}
    </View>
  );
}

function Bars() {
  return (
    <View style={{ flexDirection: "row", marginTop: 8, marginBottom: 14 }}>
      <View style={{ width: 46, height: 3.2, backgroundColor: ink.green }} />
      <View style={{ width: 14, height: 3.2, backgroundColor: ink.blue, marginLeft: 4 }} />
    </View>
  );
}

function SecondTitle({
  cover: { title },
  align = "left",
}: Pick<PlanDocument, "cover"> & { align?: "left" | "center" }) {
  const { document } = useSetting();
  const lang = document.locales[1];
  if (!title.second || !lang) return null;
  const style = { fontSize: type.sub, color: ink.quiet, textAlign: align };
  return <Main text={{ main: title.second, lang }} style={style} />;
}

/** Long titles are set smaller, so that they stay on two or three lines. */
function titleSize({ title }: PlanDocument["cover"]): number {
  const length = [...wordsOfSpans(title.main)].length;
  return length > 60 ? type.title * 0.7 : type.title;
}

const NUMBER_WIDTH = 24;
const PAGE_WIDTH = 26;

/** What there is and on which page; each line leads there. */
function Contents({ sections }: { sections: readonly NumberedSection[] }) {
  const { document } = useSetting();
  const list: Tag = { role: "TOC" };
  return (
    <View>
      <View wrap={false} minPresenceAhead={40} style={{ marginBottom: 4 }}>
        <Words
          style={{ ...design.bold, fontSize: type.minor, color: ink.green }}
          tag={{ role: "P" }}
        >
          {document.meta.words.contents}
        </Words>
      </View>
      {sections.map((section) => (
        <ContentsLine key={section.id} section={section} list={list} />
      ))}
    </View>
  );
}

function ContentsLine({ section, list }: { section: NumberedSection; list: Tag }) {
  const { document } = useSetting();
  const { id, heading, number } = section;
  const entry: Tag = { role: "TOCI", within: list };
  const link: Tag = {
    role: "Link",
    within: { role: "Reference", within: entry },
    target: `#${id}`,
    alt: wordsOfSpans(heading.main),
  };
  return (
    <View
      wrap={false}
      style={{ ...design.hairline, flexDirection: "row", paddingVertical: 2.6 }}
      {...tagged(link)}
    >
      <View style={{ width: NUMBER_WIDTH }}>
        {number !== null && (
          <Words style={{ color: ink.green, fontWeight: 700 }} tag={null}>
            {number}
          </Words>
        )}
      </View>
      <View style={{ ...design.flexible, paddingRight: 8 }}>
        <Main text={heading} tag={null} />
      </View>
      {document.locales[1] && (
        <View style={{ ...design.flexible, paddingRight: 8 }}>
          {heading.second && (
            <Main
              text={{ main: heading.second, lang: document.locales[1] }}
              style={design.quiet}
              tag={null}
            />
          )}
        </View>
      )}
      <LateWords
        words={({ places }) => String((places.get(id) ?? 0) + 1)}
        width={PAGE_WIDTH}
        colour={ink.quiet}
        tag={link}
      />
    </View>
  );
}
