import { Link, type Styles, View } from "@react-pdf/renderer";
import type { LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import { design, ink, LEADING, type } from "./design.ts";
import { MinorHead, SectionHead } from "./section.tsx";
import { Words } from "./words.tsx";

/** Title, what it is about, the facts, and what else there is. */
export function Cover({ plan }: { plan: LessonPlan }) {
  const { cover } = plan;
  return (
    <View>
      <View style={{ flexDirection: "row", marginTop: 22, marginBottom: 14 }}>
        <View style={{ width: 46, height: 3.2, backgroundColor: ink.green }} />
        <View style={{ width: 14, height: 3.2, backgroundColor: ink.blue, marginLeft: 4 }} />
      </View>
      <Words style={{ fontSize: 10.4, fontWeight: 700, color: ink.green }}>{cover.kind}</Words>
      <Words style={{ ...design.quiet, marginTop: 2 }}>{cover.series}</Words>
      <View style={{ marginTop: 58, marginBottom: cover.lead ? 12 : 34 }}>
        <Words style={{ fontSize: type.title, fontWeight: 700, lineHeight: 1.25 }}>
          {cover.title}
        </Words>
      </View>
      {cover.lead && (
        <View style={{ width: "84%", marginBottom: 40 }}>
          <Words style={{ fontSize: 11.6, color: ink.quiet, lineHeight: LEADING.chinese }}>
            {cover.lead}
          </Words>
        </View>
      )}
      <Glance plan={plan} />
      <Contents plan={plan} />
    </View>
  );
}

function Glance({ plan: { glance } }: { plan: LessonPlan }) {
  return (
    <View style={{ marginBottom: 34 }}>
      <View style={{ borderBottomWidth: 0.9, borderBottomColor: ink.text, paddingBottom: 4 }}>
        <Words style={{ ...design.bold, fontSize: type.minor }}>{glance.heading}</Words>
      </View>
      {glance.facts.map(({ id, label, value }) => (
        <View
          key={id}
          wrap={false}
          style={{ ...design.hairline, flexDirection: "row", paddingVertical: 5.5 }}
        >
          <View style={{ width: 118, paddingRight: 10 }}>
            <Words style={design.quiet}>{label}</Words>
          </View>
          <View style={{ flexGrow: 1, flexBasis: 0 }}>
            <Words>{value}</Words>
          </View>
        </View>
      ))}
    </View>
  );
}

/** The sections a reader can jump to, numbered as on the page. */
export function sectionsOf(plan: LessonPlan) {
  const { objectives, agenda, canvases, reflection, sources } = plan;
  return [objectives, agenda, canvases, reflection, sources].map(({ id, heading }, index) => ({
    id,
    heading,
    number: index + 1,
  }));
}

function Contents({ plan }: { plan: LessonPlan }) {
  return (
    <View wrap={false}>
      <MinorHead top={0}>{plan.document.contents}</MinorHead>
      {sectionsOf(plan).map(({ id, heading, number }) => (
        <Link key={id} src={`#${id}`} style={{ textDecoration: "none", color: ink.text }}>
          <View style={{ flexDirection: "row", paddingVertical: 2.4 }}>
            <View style={{ width: 20 }}>
              <Words style={{ color: ink.green, fontWeight: 700 }}>{String(number)}</Words>
            </View>
            <Words>{heading}</Words>
          </View>
        </Link>
      ))}
    </View>
  );
}

/** What people can show afterwards, the competencies and the goals behind it. */
export function Objectives({ plan: { objectives } }: { plan: LessonPlan }) {
  const { competencies, goals } = objectives;
  const [first, ...others] = objectives.items;
  return (
    <>
      <SectionHead id={objectives.id} number={1} heading={objectives.heading} newPage>
        <View style={{ marginBottom: 4 }}>
          <Words style={design.quiet}>{objectives.lead}</Words>
        </View>
        {first !== undefined && <Point>{first}</Point>}
      </SectionHead>
      {others.map((item) => (
        <Point key={item}>{item}</Point>
      ))}
      {competencies.items.length > 0 && (
        <View wrap={false}>
          <MinorHead>{competencies.heading}</MinorHead>
          <Words style={design.quiet}>{competencies.lead}</Words>
          {competencies.items.map(({ key, name, statement }) => (
            <View
              key={key}
              style={{ ...design.hairline, flexDirection: "row", paddingVertical: 4.5 }}
            >
              <View style={{ width: 138, paddingRight: 12 }}>
                <Words style={design.bold}>{name}</Words>
              </View>
              <View style={{ flexGrow: 1, flexBasis: 0 }}>
                <Words>{statement}</Words>
              </View>
            </View>
          ))}
        </View>
      )}
      {goals && (
        <View wrap={false}>
          <MinorHead>{goals.heading}</MinorHead>
          <Words style={design.quiet}>{goals.lead}</Words>
          <View style={{ flexDirection: "row", flexWrap: "wrap", marginTop: 6 }}>
            {goals.items.map(({ number, label, colour }) => (
              <View
                key={number}
                style={{
                  borderLeftWidth: 3,
                  borderLeftColor: colour,
                  paddingLeft: 7,
                  paddingRight: 14,
                  marginBottom: 7,
                  width: "50%",
                }}
              >
                <Words>{label}</Words>
              </View>
            ))}
          </View>
        </View>
      )}
    </>
  );
}

/** One line of a list, with a dash that any face can draw. */
export function Point({ children, style = {} }: { children: string; style?: Styles[string] }) {
  return (
    <View wrap={false} style={{ flexDirection: "row", paddingVertical: 2.2 }}>
      <View style={{ width: 15 }}>
        <Words style={{ ...style, color: ink.green, fontWeight: 700 }}>–</Words>
      </View>
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <Words style={style}>{children}</Words>
      </View>
    </View>
  );
}
