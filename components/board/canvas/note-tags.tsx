import { Link2 } from "lucide-react";
import { bareFaces, useCardFaces } from "#components/decks/use-card-faces.ts";
import type { CardFace } from "#lib/canvas/card-face.ts";
import { confidences, type NoteMarks } from "#lib/canvas/note-marks.ts";
import "./note-tags.css";

/** Tags shown on a note; a note is narrow, and the list has all of them. */
const MOST_SHOWN = 2;

type NoteTagsProps = Readonly<{
  marks: NoteMarks;
  /** Lower edge of the note, in its own space. */
  bottom: number;
  scale: number;
}>;

/**
 * What a note says beside its words, as a strip across its lower edge: within the padding of its
 * words and the gap to the next note, so that it covers neither. Part of the note, it moves and
 * grows with it. Screen readers have the list.
 */
export function NoteTags({ marks, bottom, scale }: NoteTagsProps) {
  const { tags, confidence, source } = marks;
  const faces = useCardFaces(tags.length > 0) ?? bareFaces;
  if (tags.length === 0 && confidence === null && source === null) return null;
  const more = tags.length - MOST_SHOWN;

  return (
    <div
      aria-hidden="true"
      data-note-tags={tags.join(" ")}
      className="note-tags"
      style={{ top: bottom, transform: `scale(${scale}) translateY(-50%)` }}
    >
      {tags.slice(0, MOST_SHOWN).map((tag) => (
        <TagMark key={tag} face={faces(tag)} isAlone={tags.length === 1} />
      ))}
      {more > 0 && <span className="note-tag note-tag-short">+{more}</span>}
      {confidence !== null && (
        <span className="note-tag note-tag-short" data-confidence={confidence}>
          {confidences.map((level, index) => (
            <i key={level} data-filled={index <= confidences.indexOf(confidence)} />
          ))}
        </span>
      )}
      {source !== null && (
        <span className="note-tag note-tag-short">
          <Link2 size={11} />
        </span>
      )}
    </div>
  );
}

/** One alone has room for its name; several are told by their numbers, those without by their names. */
function TagMark({ face, isAlone }: Readonly<{ face: CardFace; isAlone: boolean }>) {
  return (
    <span className="note-tag" style={{ borderInlineStartColor: face.colour }}>
      {face.mark && <b>{face.mark}</b>}
      {(isAlone || !face.mark) && <span>{face.name}</span>}
    </span>
  );
}
