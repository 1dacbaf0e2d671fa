import { useEffect, useState } from "react";
import { request } from "#components/workshop/request.ts";

/**
 * How many clusters people have made on the boards of a step, as they are stored; `undefined`
 * without a step, until it is known, and if it cannot be had.
 */
export function useClusterCount(
  workshopId: string,
  stepId: string | undefined,
): number | undefined {
  const [told, setTold] = useState<Readonly<{ stepId: string; count: number }>>();

  useEffect(() => {
    if (stepId === undefined) return;
    let isCurrent = true;
    const ask = async () => {
      const path = `/api/workshops/${workshopId}/steps/${stepId}/clusters`;
      const outcome = await request("GET", path);
      const { count } = (outcome.ok ? outcome.value : {}) as Readonly<{ count?: unknown }>;
      if (isCurrent && typeof count === "number") setTold({ stepId, count });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [workshopId, stepId]);

  return told?.stepId === stepId ? told?.count : undefined;
}
