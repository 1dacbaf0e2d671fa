import { PlanBoard } from "./plan-board.tsx";
import { PlanSection } from "./plan-section.tsx";
import type { PlanText } from "./use-plan.ts";

type Canvas = PlanText["canvases"]["canvases"][number];

/** What the teams wrote, canvas by canvas; for untouched canvases, what they ask. */
export function PlanCanvases({ plan }: Readonly<{ plan: PlanText }>) {
  const { heading, canvases } = plan.canvases;

  return (
    <PlanSection heading={heading}>
      {canvases.map((canvas) => (
        <section
          key={canvas.stepId}
          className="mt-8 border-t-2 border-line pt-6 first-of-type:mt-0"
        >
          <h4 className="text-xl font-semibold">{canvas.name}</h4>
          <p className="mt-1 text-ink-soft">{canvas.purpose}</p>
          {canvas.boards.map((board) => (
            <PlanBoard key={board.teamId} plan={plan} stepId={canvas.stepId} board={board} />
          ))}
          {canvas.emptyTeams && <p className="mt-4 text-sm text-ink-soft">{canvas.emptyTeams}</p>}
          {canvas.blank && <Blank blank={canvas.blank} />}
        </section>
      ))}
    </PlanSection>
  );
}

function Blank({ blank: { lead, zones } }: Readonly<{ blank: NonNullable<Canvas["blank"]> }>) {
  return (
    <>
      <p className="mt-4 text-sm text-ink-soft">{lead}</p>
      <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {zones.map(({ zoneId, name, prompt }) => (
          <div key={zoneId} className="border-s-2 border-line ps-3">
            <dt className="font-medium">{name}</dt>
            <dd className="text-sm text-ink-soft">{prompt}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
