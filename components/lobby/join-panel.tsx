import { getTranslations } from "next-intl/server";
import { Notice } from "#components/ui/notice.tsx";
import { formatCode } from "#lib/workshop/codes.ts";
import { QrCode } from "./qr-code.tsx";

type JoinPanelProps = Readonly<{
  code: string;
  /** Origin that other devices reach us under. */
  origin: string;
  /** Nobody else can reach `origin`. */
  isLocalOnly: boolean;
}>;

/** How to come in, legible from the back of a room: address, code, and both as a QR code. */
export async function JoinPanel({ code, origin, isLocalOnly }: JoinPanelProps) {
  const t = await getTranslations("lobby.join");

  return (
    <section
      aria-label={t("heading")}
      className="@container rounded-card border border-line bg-surface shadow-card"
    >
      <div className="grid gap-x-10 gap-y-6 p-5 sm:p-8 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,17rem)] @5xl:grid-cols-[minmax(0,1fr)_minmax(0,21rem)]">
        <dl className="flex min-w-0 flex-col justify-center gap-5 @2xl:gap-7">
          <div>
            <dt className="text-lg text-ink-soft @4xl:text-xl">{t("address")}</dt>
            <dd
              translate="no"
              className="text-[clamp(1.375rem,4.2cqi,2.75rem)] leading-tight font-semibold break-words"
            >
              {addressOf(origin)}
            </dd>
          </div>
          <div>
            <dt className="text-lg text-ink-soft @4xl:text-xl">{t("code")}</dt>
            <dd
              translate="no"
              className="font-mono text-[clamp(2.75rem,13.5cqi,5rem)] leading-[1.15] font-bold whitespace-nowrap text-green @2xl:text-[clamp(3.5rem,11cqi,11rem)]"
            >
              {formatCode(code)}
            </dd>
          </div>
        </dl>
        <figure className="mx-auto w-full max-w-72 text-center @2xl:max-w-none">
          <div className="overflow-hidden rounded-control border border-line bg-white">
            <QrCode text={`${origin}/j/${code}`} label={t("qr")} />
          </div>
          <figcaption className="mt-2 text-ink-soft">{t("scan")}</figcaption>
        </figure>
      </div>
      {isLocalOnly && (
        <Notice tone="warning" className="mx-5 mb-5 sm:mx-8 sm:mb-8">
          {t("localOnly")}
        </Notice>
      )}
    </section>
  );
}

/** The address as people type it; browsers add `http` by themselves, `https` only sometimes. */
function addressOf(origin: string): string {
  return `${origin.replace(/^http:\/\//, "")}/join`;
}
