import { createContext, useContext } from "react";
import type { LedgerBoard } from "./use-authorship.ts";

/** The board whose log one may ask; nobody but facilitators has one. */
export const LedgerContext = createContext<LedgerBoard | undefined>(undefined);

export function useLedgerBoard(): LedgerBoard | undefined {
  return useContext(LedgerContext);
}
