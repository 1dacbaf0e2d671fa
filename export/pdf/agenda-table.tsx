import { View } from "@react-pdf/renderer";
import type { AgendaRow, LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import { design, ink, type } from "./design.ts";
import { SectionHead } from "./section.tsx";
import { Words } from "./words.tsx";

const widths = { time: 62, minutes: 32, canvas: 108, form: 56 } as const;
const cell = { paddingRight: 9 } as const;
const flexible = { ...cell, flexGrow: 1, flexBasis: 0 } as const;

/** The timed agenda; its head is repeated where the table goes on over the page. */
export function AgendaTable({ plan: { agenda } }: { plan: LessonPlan }) {
  const [only, ...others] = agenda.sessions;
  return (
    <>
      <SectionHead
        id={agenda.id}
        number={2}
        heading={agenda.heading}
        aside={others.length === 0 ? only?.total : undefined}
        newPage
      />
      {agenda.sessions.map(({ id, name, rows, total }, index) => (
        <View key={id} style={{ marginTop: index === 0 ? 0 : 22 }}>
          {name !== null && <SessionHead name={name} total={total} />}
          <Head columns={agenda.columns} />
          {rows.map((row) => (
            <Row key={row.stepId} row={row} />
          ))}
        </View>
      ))}
    </>
  );
}

function SessionHead({ name, total }: { name: string; total: string }) {
  return (
    <View wrap={false} style={{ flexDirection: "row", marginBottom: 8 }} minPresenceAhead={70}>
      <View style={{ flexGrow: 1, flexBasis: 0 }}>
        <Words style={{ ...design.bold, fontSize: type.minor, color: ink.green }}>{name}</Words>
      </View>
      <Words style={design.bold}>{total}</Words>
    </View>
  );
}

function Head({ columns }: { columns: LessonPlan["agenda"]["columns"] }) {
  return (
    <View
      fixed
      style={{
        flexDirection: "row",
        borderBottomWidth: 0.9,
        borderBottomColor: ink.text,
        paddingBottom: 4,
      }}
    >
      <Label width={widths.time}>{columns.time}</Label>
      <Label width={widths.minutes}>{columns.minutes}</Label>
      <View style={flexible}>
        <Words style={design.label}>{columns.what}</Words>
      </View>
      <Label width={widths.canvas}>{columns.canvas}</Label>
      <Label width={widths.form}>{columns.form}</Label>
    </View>
  );
}

function Label({ width, children }: { width: number; children: string }) {
  return (
    <View style={{ ...cell, width }}>
      <Words style={design.label}>{children}</Words>
    </View>
  );
}

function Row({ row }: { row: AgendaRow }) {
  return (
    <View
      wrap={false}
      style={{ ...design.hairline, flexDirection: "row", paddingTop: 6, paddingBottom: 7 }}
    >
      <View style={{ ...cell, width: widths.time }}>
        <Words>{row.time}</Words>
      </View>
      <View style={{ ...cell, width: widths.minutes }}>
        <Words>{String(row.minutes)}</Words>
      </View>
      <View style={flexible}>
        <Words style={design.bold}>{row.title}</Words>
        {row.instruction !== null && <Words style={design.quiet}>{row.instruction}</Words>}
        {row.remarks.map((remark) => (
          <Words key={remark} style={{ ...design.small, color: ink.blue }}>
            {remark}
          </Words>
        ))}
      </View>
      <View style={{ ...cell, width: widths.canvas }}>
        <Words>{row.canvas ?? "–"}</Words>
      </View>
      <View style={{ ...cell, width: widths.form }}>
        <Words>{row.form}</Words>
      </View>
    </View>
  );
}
