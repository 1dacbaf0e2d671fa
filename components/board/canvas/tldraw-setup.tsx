import { getAssetUrls } from "@tldraw/assets/selfHosted";
import { useContext } from "react";
import {
  ArrangeMenuSubmenu,
  ClipboardMenuGroup,
  DefaultContextMenu,
  DeleteMenuItem,
  DuplicateMenuItem,
  GroupMenuItem,
  ReorderMenuSubmenu,
  SelectAllMenuItem,
  type TLComponents,
  type TLUiActionItem,
  type TLUiContextMenuProps,
  type TLUiOverrides,
  TldrawUiMenuGroup,
  UngroupMenuItem,
  useEditor,
  useValue,
} from "tldraw";
import { recordBounds } from "#lib/canvas/record-bounds.ts";
import type { StepTool } from "#lib/workshop/model.ts";
import { CardNoteUtil } from "./card-note-util.tsx";
import { hasGrouping } from "./grouping.ts";
import { pageNonce } from "./page-nonce.ts";
import { SheetBackground } from "./sheet-background.tsx";
import { ToolsContext } from "./tools-context.ts";

/** Copied to `public/` by scripts/copy-canvas-assets.mjs. */
const ASSETS = "/canvas-assets/3.15.1";
/** One clear pixel. */
const NO_IMAGE = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";

// Everything here must stay the same object for as long as a board is open: tldraw builds its
// editor anew when one of them changes.

export const assetUrls = ownAssets(getAssetUrls({ baseUrl: ASSETS }));

/**
 * tldraw fetches all of its icons and fonts before anybody needs them, and those we leave out from
 * its own host. Boards have no embeds, and their letters come in one family.
 */
function ownAssets(urls: ReturnType<typeof getAssetUrls>) {
  const embedIcons = Object.fromEntries(Object.keys(urls.embedIcons).map((id) => [id, NO_IMAGE]));
  const sans = {
    regular: urls.fonts.tldraw_sans,
    italic: urls.fonts.tldraw_sans_italic,
    bold: urls.fonts.tldraw_sans_bold,
    boldItalic: urls.fonts.tldraw_sans_italic_bold,
  };
  const fonts = Object.fromEntries(
    ["draw", "sans", "serif", "mono"].flatMap((family) => [
      [`tldraw_${family}`, sans.regular],
      [`tldraw_${family}_italic`, sans.italic],
      [`tldraw_${family}_bold`, sans.bold],
      [`tldraw_${family}_italic_bold`, sans.boldItalic],
    ]),
  );
  return { ...urls, embedIcons, fonts };
}

/**
 * One board is one page; a double press makes our note. The nonce lets tldraw's style elements
 * apply, the watermark's among them.
 */
export const editorOptions = {
  maxPages: 1,
  maxShapesPerPage: recordBounds.boardShapes,
  createTextOnCanvasDoubleClick: false,
  enableToolbarKeyboardShortcuts: false,
  nonce: pageNonce(),
} as const;

/** Notes that can be cards; everything else is tldraw's own. */
export const shapeUtils = [CardNoteUtil];

/** Half of what tldraw offers; our own bars replace the rest. */
export const components: TLComponents = {
  Background: SheetBackground,
  ContextMenu: BoardContextMenu,
  ActionsMenu: null,
  CursorChatBubble: null,
  DebugMenu: null,
  DebugPanel: null,
  HelpMenu: null,
  HelperButtons: null,
  ImageToolbar: null,
  MainMenu: null,
  MenuPanel: null,
  Minimap: null,
  NavigationPanel: null,
  PageMenu: null,
  QuickActions: null,
  RichTextToolbar: null,
  SharePanel: null,
  StylePanel: null,
  Toolbar: null,
  TopPanel: null,
  VideoToolbar: null,
  ZoomMenu: null,
};

function BoardContextMenu(props: TLUiContextMenuProps) {
  return (
    <DefaultContextMenu {...props}>
      <BoardContextMenuContent />
    </DefaultContextMenu>
  );
}

function BoardContextMenuContent() {
  const editor = useEditor();
  const canGroup = hasGrouping(useContext(ToolsContext));
  const isSelecting = useValue("is selecting", () => editor.getCurrentToolId() === "select", [
    editor,
  ]);
  if (!isSelecting) return null;

  return (
    <>
      <TldrawUiMenuGroup id="modify">
        <DuplicateMenuItem />
        {canGroup && <GroupMenuItem />}
        {canGroup && <UngroupMenuItem />}
        <ArrangeMenuSubmenu />
        <ReorderMenuSubmenu />
      </TldrawUiMenuGroup>
      <ClipboardMenuGroup />
      <TldrawUiMenuGroup id="select">
        <SelectAllMenuItem />
        <DeleteMenuItem />
      </TldrawUiMenuGroup>
    </>
  );
}

/** Actions whose keys would do something a board does not have. */
const removedActions = [
  "change-page-next",
  "change-page-prev",
  "convert-to-bookmark",
  "convert-to-embed",
  "copy-as-png",
  "copy-as-svg",
  "download-original",
  "edit-link",
  "export-all-as-png",
  "export-all-as-svg",
  "export-as-png",
  "export-as-svg",
  "flatten-to-image",
  "image-replace",
  "insert-embed",
  "insert-media",
  "move-to-new-page",
  "open-cursor-chat",
  "open-embed-link",
  "print",
  "toggle-dark-mode",
  "toggle-debug-mode",
  "toggle-dynamic-size-mode",
  "toggle-focus-mode",
  "toggle-grid",
  "toggle-lock",
  "toggle-transparent",
  "unlock-all",
  "video-replace",
];

/** Actions of which a step may not let people make use. */
const groupingActions = ["group", "ungroup"];

/**
 * tldraw's menus and keys as a board wants them.
 *
 * @param words tldraw's own words that we say differently or that it lacks, by its keys.
 * @param tools what the step lets this person use by now; see `BoardCanvasProps`.
 */
export function createOverrides(
  locale: string,
  words: Readonly<Record<string, string>>,
  tools: () => readonly StepTool[] | null,
): TLUiOverrides {
  const guarded = (action: TLUiActionItem): TLUiActionItem => ({
    ...action,
    onSelect: (source) => (hasGrouping(tools()) ? action.onSelect(source) : undefined),
  });
  return {
    actions: (_editor, actions) =>
      Object.fromEntries(
        Object.entries(actions)
          .filter(([id]) => !removedActions.includes(id))
          .map(([id, action]) => [id, groupingActions.includes(id) ? guarded(action) : action]),
      ),
    tools: (_editor, { asset: _asset, embed: _embed, ...tools }) => tools,
    translations: { [locale]: { ...words } },
  };
}

/** tldraw's name for one of our languages. It takes every `zh-*` it does not know for Simplified. */
export function tldrawLocale(locale: "en" | "zh-Hans" | "zh-Hant"): string {
  return { en: "en", "zh-Hans": "zh-cn", "zh-Hant": "zh-tw" }[locale];
}
