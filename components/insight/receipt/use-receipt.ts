"use client";

import { useEffect, useState } from "react";

type Receipts = typeof import("#lib/insight/receipt/carbon-receipt.ts");

/** The model and its tables, once they are fetched: some hundred kilobytes that one page needs. */
export function useReceipts(): Receipts | undefined {
  const [receipts, setReceipts] = useState<Receipts>();

  useEffect(() => {
    let isCurrent = true;
    const load = () => {
      import("#lib/insight/receipt/carbon-receipt.ts").then(
        (loaded) => {
          if (isCurrent) setReceipts(loaded);
        },
        // Without a connection: again once there is one.
        () => window.addEventListener("online", load, { once: true }),
      );
    };
    load();
    return () => {
      isCurrent = false;
      window.removeEventListener("online", load);
    };
  }, []);

  return receipts;
}
