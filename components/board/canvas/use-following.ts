import { useCallback } from "react";
import { type Editor, useValue } from "tldraw";

/** Whose view this person follows, and a way to change it. Their own wheel or drag ends it. */
export function useFollowing(editor: Editor | undefined) {
  const followed = useValue("followed", () => editor?.getInstanceState().followingUserId ?? null, [
    editor,
  ]);

  const follow = useCallback(
    (userId: string | null) => {
      if (userId === null) editor?.stopFollowingUser();
      else editor?.startFollowingUser(userId);
    },
    [editor],
  );

  return [followed, follow] as const;
}
