import { View } from "@react-pdf/renderer";
import type { LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import { design, ink } from "./design.ts";
import { Point } from "./opening-pages.tsx";
import { MinorHead, SectionHead } from "./section.tsx";
import { Words } from "./words.tsx";

/** Questions for the facilitator with lines to write on. */
export function Reflection({ plan: { reflection } }: { plan: LessonPlan }) {
  const [first, ...others] = reflection.prompts;
  return (
    <>
      <SectionHead id={reflection.id} number={4} heading={reflection.heading} newPage>
        <Words style={design.quiet}>{reflection.lead}</Words>
        {first !== undefined && <Prompt>{first}</Prompt>}
      </SectionHead>
      {others.map((prompt) => (
        <Prompt key={prompt}>{prompt}</Prompt>
      ))}
    </>
  );
}

/** Four questions with these fill a page. */
const LINES = [1, 2, 3, 4, 5];
const smallPrint = { fontSize: 8.6, color: ink.quiet };

function Prompt({ children }: { children: string }) {
  return (
    <View wrap={false} style={{ marginTop: 15 }}>
      <Words style={design.bold}>{children}</Words>
      {LINES.map((line) => (
        <View
          key={line}
          style={{ height: 23, borderBottomWidth: 0.6, borderBottomColor: ink.line }}
        />
      ))}
    </View>
  );
}

/** Where the ideas come from and what may be done with the plan. */
export function Sources({ plan: { sources } }: { plan: LessonPlan }) {
  return (
    <>
      <SectionHead id={sources.id} number={5} heading={sources.heading} newPage />
      {sources.lists.map(({ id, heading, items }) => (
        <View key={id} style={{ marginBottom: 8 }}>
          {heading !== null && <MinorHead top={0}>{heading}</MinorHead>}
          {items.map((item) => (
            <Point key={item} style={smallPrint}>
              {item}
            </Point>
          ))}
        </View>
      ))}
    </>
  );
}
