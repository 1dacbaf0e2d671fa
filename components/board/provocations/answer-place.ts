import type { CoverageAxis } from "#lib/insight/coverage/axis.ts";
import type { Gap } from "#lib/insight/coverage/provocations.ts";
import type { Target } from "../notes/zone-targets.ts";

/**
 * Where an answer is put unless its writer says otherwise: in a zone that stands for what is asked
 * about, if the canvas has one, so that the zone says nothing else than the note; otherwise in the
 * first zone the step uses.
 */
export function placeForAnswer(
  targets: readonly Target[],
  { places }: Pick<Gap, "places">,
  canvas: Readonly<{ templateId: string | null; focusZones: readonly string[] }>,
  axes: Readonly<Record<string, CoverageAxis>>,
): Target | undefined {
  const standing = places.flatMap(({ axisId, key }) =>
    (axes[axisId]?.zones ?? []).filter(
      ({ templateId, keys }) =>
        templateId === canvas.templateId && keys.length === 1 && keys[0] === key,
    ),
  );
  const isMeant = ({ place }: Target) => standing.some(({ zoneId }) => zoneId === place.zoneId);
  const isUsed = ({ place }: Target) =>
    canvas.focusZones.length === 0 || canvas.focusZones.includes(place.zoneId);
  return (
    targets.find((target) => isMeant(target) && isUsed(target)) ??
    targets.find(isMeant) ??
    targets.find(isUsed) ??
    targets[0]
  );
}
