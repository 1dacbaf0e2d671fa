import { useLocale } from "next-intl";
import { useMemo } from "react";

/** Writes the time of day, on the viewer's clock, to the second; with the day if it is another. */
export function useTimeText(): (moment: number) => string {
  const locale = useLocale();
  return useMemo(() => {
    const time = {
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    } as const;
    const short = new Intl.DateTimeFormat(locale, time);
    const long = new Intl.DateTimeFormat(locale, { month: "short", day: "numeric", ...time });
    const today = new Date().toDateString();
    return (moment) => (new Date(moment).toDateString() === today ? short : long).format(moment);
  }, [locale]);
}
