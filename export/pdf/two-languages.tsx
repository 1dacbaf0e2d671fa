import { type Styles, View } from "@react-pdf/renderer";
import { hasCjk } from "#lib/canvas/line-break.ts";
import type { Text } from "#lib/lesson-plan/document/spans.ts";
import { wordsOfSpans } from "#lib/lesson-plan/document/spans.ts";
import type { Locale } from "#lib/locales.ts";
import { design } from "./design.ts";
import { facesFor, type Setting, secondLocale, useSetting } from "./setting.ts";
import { SpanLines } from "./words.tsx";
import type { Tag } from "./writing/tag.ts";

type TextProps = Readonly<{
  text: Text;
  style?: Styles[string];
  /** What it is; left out, a paragraph; `null`, part of what is around. */
  tag?: Tag | null;
}>;

/** One text; in a paper in two languages the second beneath the first, quieter. */
export function Stacked({ text, style = {}, tag }: TextProps) {
  const setting = useSetting();
  return (
    <>
      <Main text={text} style={style} {...(tag !== undefined && { tag })} />
      <Second text={text} style={{ ...style, ...quieter(style) }} setting={setting} tag={tag} />
    </>
  );
}

/** A text in the paper's language alone. */
export function Main({ text, style = {}, tag }: TextProps) {
  const setting = useSetting();
  const lang = languageOf(text, setting);
  return (
    <SpanLines
      spans={text.main}
      style={style}
      faces={facesFor(setting, text.lang)}
      tag={withLanguage(tag, lang)}
    />
  );
}

/** Paragraphs in two columns, one for each language. Cells and lists stack them instead. */
export function SideBySide({ text, style = {} }: Omit<TextProps, "tag">) {
  const setting = useSetting();
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-start" }}>
      <View style={{ ...design.flexible, paddingRight: 10 }}>
        <Main text={text} style={style} />
      </View>
      <View style={{ ...design.flexible, paddingLeft: 10 }}>
        <Second text={text} style={style} setting={setting} tag={undefined} />
      </View>
    </View>
  );
}

function Second({
  text: { second },
  style,
  setting,
  tag,
}: {
  text: Text;
  style: Styles[string];
  setting: Setting;
  tag: Tag | null | undefined;
}) {
  const locale = secondLocale(setting);
  if (!second || !locale) return null;
  // A heading's second language is a line beside it, not another heading.
  const role = tag === null ? null : ({ role: "P" } as const);
  return (
    <SpanLines
      spans={second}
      style={style}
      faces={facesFor(setting, locale)}
      tag={withLanguage(role, locale)}
    />
  );
}

function quieter({ fontSize }: Styles[string]): Styles[string] {
  return { ...design.second, ...(typeof fontSize === "number" && { fontSize: fontSize * 0.9 }) };
}

/** The language to say in the structure; `undefined` for the paper's own. */
function languageOf({ lang, main }: Text, { document }: Setting): Locale | undefined {
  const [locale] = document.locales;
  if (lang === undefined) return undefined;
  if (lang !== null) return lang === locale ? undefined : lang;
  // People's own words: script is all that is known, and enough for a voice to be chosen by.
  const chinese = hasCjk(wordsOfSpans(main));
  if (chinese === (locale !== "en")) return undefined;
  if (!chinese) return "en";
  return document.workshopLocale === "en" ? "zh-Hans" : document.workshopLocale;
}

function withLanguage(tag: Tag | null | undefined, lang: Locale | undefined): Tag | null {
  if (tag === null) return null;
  const plain: Tag = tag ?? { role: "P" };
  return lang === undefined ? plain : { ...plain, lang };
}

/** Whether a text comes in two languages here. */
export function isBilingual(text: Text, setting: Setting): boolean {
  return text.second !== undefined && secondLocale(setting) !== null;
}
