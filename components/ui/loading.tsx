"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "./spinner.tsx";

/** In the place of a part that is being fetched. Needs the `common` words. */
export function Loading() {
  return <Spinner label={useTranslations("common")("loading")} />;
}
