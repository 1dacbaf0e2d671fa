import { notFound } from "next/navigation";
import { pageLocale } from "#i18n/page-locale.ts";

type RestProps = Readonly<{ params: Promise<{ locale: string }> }>;

/** Any address without a page, so that it gets the translated 404 and not the framework's. */
export default async function RestPage({ params }: RestProps) {
  await pageLocale(params);
  notFound();
}
