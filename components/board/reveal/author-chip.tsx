import { UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Editor, useValue } from "tldraw";
import { Chip } from "#components/ui/chip.tsx";
import { boardStep, findStep } from "#lib/workshop/model.ts";
import { personOf } from "#lib/workshop/person.ts";
import type { PublicState } from "#lib/workshop/public-state.ts";
import { AuthorshipText } from "../ledger/authorship-text.tsx";
import { useAuthorship } from "../ledger/use-authorship.ts";
import { useStage } from "../stage/stage-context.ts";
import type { BoardAddress } from "../stage/stage-scene.ts";

type AuthorChipProps = Readonly<{ editor: Editor; address: BoardAddress }>;

/** Who wrote the selected note: for whoever leads, and for all where notes were shown with names. */
export function AuthorChip({ editor, address }: AuthorChipProps) {
  const { me } = useStage();
  const isAsked = me?.role === "facilitator" && address.kind === "board";
  return (
    <div role="status" className="pointer-events-none absolute start-3 top-3 z-[2] max-sm:top-16">
      {isAsked ? <LedgerChip {...{ editor, address }} /> : <NameChip {...{ editor, address }} />}
    </div>
  );
}

/** What the log says, for whoever leads; nobody can write something else into a note. */
function LedgerChip({ editor, address }: AuthorChipProps) {
  const selected = useValue("selected", () => editor.getOnlySelectedShapeId() ?? undefined, [
    editor,
  ]);
  const known = useAuthorship(address, selected);
  if (!known) return null;
  return (
    <Chip
      icon={<UserPen aria-hidden="true" size={16} className="shrink-0" />}
      className="border border-line py-1 leading-snug shadow-card"
    >
      <span>
        <AuthorshipText known={known} />
      </span>
    </Chip>
  );
}

/** What the note says of itself, as it was shown. */
function NameChip({ editor, address }: AuthorChipProps) {
  const t = useTranslations("reveal");
  const { workshop } = useStage();
  const authorId = useValue("author", () => editor.getOnlySelectedShape()?.meta.authorId, [editor]);
  const name =
    typeof authorId === "string" ? personOf(workshop.members, authorId)?.name : undefined;
  const isNamed = showsNames(workshop, address) || showsNameOf(workshop, address, authorId);
  if (!isNamed || !name || address.kind !== "board") return null;

  return (
    <Chip
      icon={<UserPen aria-hidden="true" size={16} />}
      className="border border-line py-1 shadow-card"
    >
      {t("author", { name })}
    </Chip>
  );
}

function showsNames(workshop: PublicState, { teamId, stepId }: BoardAddress): boolean {
  return workshop.reveals.some((reveal) => {
    const step = findStep(workshop, reveal.stepId);
    const isHere = step !== undefined && boardStep(workshop, step).id === stepId;
    return isHere && reveal.withAuthors && (reveal.teamId ?? teamId) === teamId;
  });
}

/** Whether the notes of this person alone were shown with their name. */
function showsNameOf(workshop: PublicState, { stepId }: BoardAddress, memberId: unknown): boolean {
  return workshop.shownMembers.some((shown) => {
    const step = findStep(workshop, shown.stepId);
    const isHere = step !== undefined && boardStep(workshop, step).id === stepId;
    return isHere && shown.withAuthor && shown.memberId === memberId;
  });
}
