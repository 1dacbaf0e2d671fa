"use client";

import { useTranslations } from "next-intl";
import type { FailureCode } from "./request.ts";

/** The sentence people read for a failure, in their language. */
export function useProblemText(): (code: FailureCode) => string {
  const t = useTranslations("problems");
  return (code) => t(code);
}
