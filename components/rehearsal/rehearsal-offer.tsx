import { getTranslations } from "next-intl/server";
import { ClientWords } from "#components/ui/client-words.tsx";
import { StartRehearsal } from "./start-rehearsal.tsx";

/** Offers a rehearsal to whoever has never led a workshop here. */
export async function RehearsalOffer() {
  const t = await getTranslations("rehearsal.start");
  const create = await getTranslations("create.key");

  return (
    <section
      id="rehearsal"
      aria-labelledby="rehearsal-title"
      className="flex flex-col gap-x-10 gap-y-4 rounded-card border border-line bg-surface p-5 sm:p-6 md:flex-row md:items-center md:justify-between"
    >
      <div className="max-w-2xl">
        <h2 id="rehearsal-title" className="font-sans text-lg font-bold">
          {t("heading")}
        </h2>
        <p className="mt-1 text-ink-soft">{t("text")}</p>
      </div>
      <ClientWords namespaces={["problems"]}>
        <StartRehearsal
          words={{
            button: t("button"),
            pending: t("pending"),
            key: create("label"),
            keyHint: create("hint"),
          }}
        />
      </ClientWords>
    </section>
  );
}
