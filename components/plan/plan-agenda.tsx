import { PlanSection } from "./plan-section.tsx";
import type { PlanText } from "./use-plan.ts";

type Agenda = PlanText["agenda"];
type Row = Agenda["sessions"][number]["rows"][number];

/** The timed agenda; a table where there is room for one, stacked rows on phones. */
export function PlanAgenda({
  agenda: { heading, columns, sessions },
}: Readonly<{ agenda: Agenda }>) {
  return (
    <PlanSection heading={heading}>
      {sessions.map(({ id, name, rows, total }) => (
        <div key={id} className="mt-8 first-of-type:mt-0">
          <div className="mb-2 flex items-baseline gap-4">
            {name && <h4 className="font-semibold">{name}</h4>}
            <p className="ms-auto font-semibold tabular-nums">{total}</p>
          </div>
          <table className="w-full border-collapse text-start max-md:block">
            <thead className="max-md:sr-only">
              <tr className="border-b-2 border-line-strong text-sm text-ink-soft">
                <Head>{columns.time}</Head>
                <Head>{columns.minutes}</Head>
                <Head>{columns.what}</Head>
                <Head>{columns.canvas}</Head>
                <Head>{columns.form}</Head>
              </tr>
            </thead>
            <tbody className="max-md:block">
              {rows.map((row) => (
                <AgendaRow key={row.stepId} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </PlanSection>
  );
}

function Head({ children }: Readonly<{ children: string }>) {
  return (
    <th scope="col" className="py-1.5 pe-4 text-start font-medium whitespace-nowrap">
      {children}
    </th>
  );
}

function AgendaRow({ row }: Readonly<{ row: Row }>) {
  const cell = "align-top md:py-3 md:pe-4 max-md:text-sm max-md:text-ink-soft";

  return (
    <tr className="border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:py-3">
      <td className={`${cell} whitespace-nowrap tabular-nums`}>{row.time}</td>
      <td className={`${cell} tabular-nums max-md:hidden`}>{row.minutes}</td>
      <td className="align-top max-md:order-first max-md:w-full md:w-1/2 md:py-3 md:pe-4">
        <p className="font-medium">{row.title}</p>
        {row.instruction && <p className="text-sm text-ink-soft">{row.instruction}</p>}
        {row.remarks.map((remark) => (
          <p key={remark} className="text-sm text-digital">
            {remark}
          </p>
        ))}
      </td>
      <td className={cell}>{row.canvas ?? "–"}</td>
      <td className={`${cell} whitespace-nowrap`}>{row.form}</td>
    </tr>
  );
}
