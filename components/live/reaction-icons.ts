import {
  CircleQuestionMark,
  Heart,
  Lightbulb,
  type LucideIcon,
  PartyPopper,
  ThumbsUp,
} from "lucide-react";
import type { ReactionKind } from "#lib/workshop/reactions.ts";

/** What each reaction looks like; told apart by form, not by colour alone. */
export const reactionIcons: Readonly<
  Record<ReactionKind, Readonly<{ icon: LucideIcon; looks: string }>>
> = {
  "thumbs-up": { icon: ThumbsUp, looks: "text-digital" },
  heart: { icon: Heart, looks: "text-danger" },
  idea: { icon: Lightbulb, looks: "text-warm" },
  question: { icon: CircleQuestionMark, looks: "text-ink" },
  applause: { icon: PartyPopper, looks: "text-green" },
};
