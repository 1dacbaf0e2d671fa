import type { CSSProperties } from "react";
import type { CardFace } from "#lib/canvas/card-face.ts";
import { type CardWords, layoutCard } from "#lib/canvas/card-layout.ts";
import { NOTE_SIZE } from "#lib/canvas/shape-props.ts";
import { LINE_HEIGHT } from "#lib/canvas/text-measure.ts";
import "./card-box.css";

type CardBoxProps = Readonly<{
  face: CardFace;
  /** Of the whole note, in canvas pixels before `scale`. */
  height?: number;
  /** Whether people wrote on the card, or are about to: its face then leaves them room. */
  hasWords?: boolean;
}>;

/** A card as large as its note on a board at 100 %, laid out as drawings and paper have it. */
export function CardBox({ face, height = NOTE_SIZE, hasWords = false }: CardBoxProps) {
  const layout = layoutCard(face, height, { hasWords });
  return (
    <div
      className="card-box"
      style={{ height, "--card": face.colour, "--card-ink": face.ink } as CSSProperties}
    >
      <div className="card-box-band" style={{ height: layout.band.h }} />
      <Words words={layout.mark} className="card-box-mark" />
      <Words words={layout.name} className="card-box-name" isTop={hasWords} />
      <Words words={layout.foot} className="card-box-foot" />
    </div>
  );
}

type WordsProps = Readonly<{ words: CardWords; className: string; isTop?: boolean }>;

function Words({ words: { text, box, size }, className, isTop = false }: WordsProps) {
  if (text === "") return null;
  const { x, y, w, h } = box;
  const place = { left: x, top: y, width: w, height: h, fontSize: size, lineHeight: LINE_HEIGHT };
  return (
    <div className={className} style={{ ...place, alignItems: isTop ? "start" : undefined }}>
      <span>{text}</span>
    </div>
  );
}
