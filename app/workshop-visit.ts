import { headers } from "next/headers";
import { cache } from "react";
import type { Member, Workshop } from "#lib/workshop/model.ts";
import { memberOfRequest } from "#storage/request-member.ts";
import { services } from "#storage/services.ts";

export type WorkshopVisit = Readonly<{ workshop: Workshop; me: Member }>;

/**
 * Who asks for a page of a workshop. `undefined` if this browser is nobody there, or there is no
 * such workshop: pages answer both alike. A page and what is around it ask once.
 */
export const workshopVisit = cache(
  async (workshopId: string): Promise<WorkshopVisit | undefined> => {
    const { storage } = services();
    const me = await memberOfRequest(storage, await headers(), workshopId);
    const workshop = me && (await storage.findWorkshop(workshopId));
    return workshop && { workshop, me };
  },
);
