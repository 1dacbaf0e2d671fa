"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { CarbonReceipt, ReceiptInput } from "#lib/insight/receipt/carbon-receipt.ts";
import { countries } from "#lib/insight/receipt/countries.ts";
import type { MinutesFrom } from "#lib/insight/receipt/receipt-input.ts";

type MethodCardProps = Readonly<{
  receipt: CarbonReceipt;
  input: ReceiptInput;
  isMetered: boolean;
  minutesFrom: MinutesFrom;
}>;

/** How it was computed, with what, from when, by whom, and what was assumed. */
export function MethodCard({ receipt, input, isMetered, minutesFrom }: MethodCardProps) {
  const t = useTranslations("insight-receipt.method");
  const locale = useLocale();
  const format = useFormatter();
  const { method, notes } = receipt;
  const country = countries.find(({ alpha3 }) => alpha3 === method.area);
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const area = country ? (names.of(country.alpha2) ?? method.area) : t("world");
  const { low, mid, high } = method.intensity;
  const watts = input.watts;

  return (
    <section
      aria-label={t("title")}
      className="flex flex-col gap-4 rounded-card border border-line bg-surface p-4 shadow-card sm:p-5"
    >
      <h2 className="text-xl leading-snug">{t("title")}</h2>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
        <Fact name={t("model")}>
          {t("modelText", { name: method.name, version: method.version, library: method.library })}
        </Fact>
        <Fact name={t("grid")}>
          {t("gridText", {
            ...{ area, low: format.number(low), mid: format.number(mid) },
            high: format.number(high),
          })}
        </Fact>
        <Fact name={t("factors")}>
          <ul>
            {method.sources.map(({ name, date, licence }) => (
              <li key={name}>{t("source", { name, date: date ?? t("noDate"), licence })}</li>
            ))}
          </ul>
        </Fact>
        <Fact name={t("devices")}>
          {t("devicesText", {
            ...{ people: input.people, minutes: input.minutes },
            ...{ low: watts.low, mid: watts.mid, high: watts.high, source: input.wattsSource },
          })}
        </Fact>
      </dl>
      <div>
        <h3 className="font-semibold">{t("assumptions")}</h3>
        <ul className="ms-5 flex max-w-prose list-disc flex-col gap-1 text-ink-soft">
          {!isMetered && <li>{t("notes.bytes-not-metered")}</li>}
          <li>{t("notes.one-device-each")}</li>
          <li>{t(`notes.minutes-${minutesFrom}`)}</li>
          {notes
            .filter((note) => isMetered || !ofBytes.has(note))
            .map((note) => (
              <li key={note}>{t(`notes.${note}`)}</li>
            ))}
        </ul>
      </div>
      <Credits />
    </section>
  );
}

const ofBytes: ReadonlySet<string> = new Set([
  "device-use-by-time-not-by-bytes",
  "energy-per-byte-half-to-double",
  "embodied-at-world-average",
]);

function Fact({ name, children }: Readonly<{ name: string; children: React.ReactNode }>) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

/** What the licences of the tables ask for. */
function Credits() {
  const t = useTranslations("insight-receipt.method");
  const link = (href: string) => (chunks: React.ReactNode) => (
    <a
      href={href}
      rel="noreferrer"
      target="_blank"
      className="font-semibold text-green underline underline-offset-4"
    >
      {chunks}
    </a>
  );
  return (
    <p className="max-w-prose border-t border-line pt-3 text-sm text-ink-soft">
      {t.rich("credits", {
        ember: link("https://ember-energy.org/data/"),
        bysa: link("https://creativecommons.org/licenses/by-sa/4.0/"),
        maps: link("https://www.electricitymaps.com/data/methodology"),
        odbl: link("https://opendatacommons.org/licenses/odbl/summary/"),
      })}
    </p>
  );
}
