"use client";

import { useRef, useState } from "react";
import { type FoundFile, readProgramme } from "./read-programme.ts";

/** Reads the file that was chosen last, whichever is read first. */
export function useFoundFile(maxBytes: number) {
  const [found, setFound] = useState<FoundFile>({ kind: "nothing" });
  const newest = useRef<File>(undefined);

  return {
    found,

    async read(file: File) {
      newest.current = file;
      setFound({ kind: "reading" });
      const result = await readProgramme(file, maxBytes);
      // Another one was chosen meanwhile, or none is wanted any more.
      if (newest.current === file) setFound(result);
    },

    forget() {
      newest.current = undefined;
      setFound({ kind: "nothing" });
    },
  };
}
