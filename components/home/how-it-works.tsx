import { useTranslations } from "next-intl";

const parts = ["prepare", "run", "leave"] as const;

/** What a facilitator does, before, during and after. */
export function HowItWorks() {
  const t = useTranslations("home.how");

  return (
    <ol className="grid gap-8 md:grid-cols-3 md:gap-10">
      {parts.map((part, index) => (
        <li key={part} className="border-t-2 border-green pt-4">
          <p aria-hidden="true" className="font-display text-3xl text-green">
            {index + 1}
          </p>
          <h3 className="mt-2 text-xl">{t(`${part}.title`)}</h3>
          <p className="mt-2 text-ink-soft">{t(`${part}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}
