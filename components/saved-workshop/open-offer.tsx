import { getTranslations } from "next-intl/server";
import { ClientWords } from "#components/ui/client-words.tsx";
import { LazyOpenSaved } from "./lazy-open-saved.tsx";

/** Where to go for it, on the page it stands on. */
export const OPEN_SAVED_ANCHOR = "open-saved";

/** Offers to open a workshop that was saved as a file. */
export async function OpenOffer() {
  const t = await getTranslations("saved-workshop");

  return (
    <section
      id={OPEN_SAVED_ANCHOR}
      aria-labelledby={`${OPEN_SAVED_ANCHOR}-title`}
      className="scroll-mt-6 rounded-card border border-line bg-surface p-5 sm:p-6"
    >
      <h2 id={`${OPEN_SAVED_ANCHOR}-title`} className="font-sans text-lg font-bold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-5 max-w-2xl text-ink-soft">{t("text")}</p>
      <ClientWords namespaces={["create", "problems", "saved-workshop"]}>
        <LazyOpenSaved />
      </ClientWords>
    </section>
  );
}
