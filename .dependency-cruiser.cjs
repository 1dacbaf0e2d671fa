/**
 * The architecture as a table: a folder may import itself and what is listed, nothing else.
 * `docs/ARCHITECTURE.md` gives the reasons.
 */
const mayImport = {
  lib: [],
  locales: [],
  "canvas-templates": ["lib"],
  i18n: ["locales", "canvas-templates", "lib"],
  storage: ["lib"],
  export: ["lib", "canvas-templates", "i18n"],
  components: ["lib", "canvas-templates", "i18n"],
  app: ["lib", "canvas-templates", "i18n", "components", "storage", "export"],
  sync: ["lib", "storage", "canvas-templates"],
  startup: ["lib", "locales", "storage", "sync"],
};

const folders = Object.keys(mayImport).join("|");

const layerRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-what-it-may`,
  severity: "error",
  from: { path: `^${folder}/` },
  to: {
    path: `^(${folders}|tests|bench|scripts)/`,
    pathNot: `^(${[folder, ...allowed].join("|")})/`,
  },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "pure-code-stays-pure",
      comment: "lib/ and canvas-templates/ run in the browser, in Next and in the sync server.",
      severity: "error",
      from: { path: "^(lib|canvas-templates)/" },
      to: {
        path: "^node_modules/(react|react-dom|next|next-intl|tldraw|@tldraw|ws|@react-pdf)(/|$)",
      },
    },
    {
      name: "no-node-in-the-browser",
      severity: "error",
      from: { path: "^(lib|canvas-templates|components|i18n)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "tldraw-lives-in-the-board",
      comment: "So that the canvas could be swapped. The server may use its schema packages.",
      severity: "error",
      from: { path: "^(app|components/(?!board/)|export|i18n|storage)" },
      to: { path: "^node_modules/(tldraw|@tldraw|y-prosemirror)(/|$)" },
    },
    {
      name: "text-is-edited-in-two-places",
      comment: "On the board and in the lesson plan, so that no other page fetches an editor.",
      severity: "error",
      from: { path: "^(app|components/(?!board/|plan/editor/)|export|i18n|storage)" },
      to: { path: "^node_modules/@tiptap(/|$)" },
    },
    {
      name: "sync-moves-records-not-pages",
      severity: "error",
      from: { path: "^(sync|storage)/" },
      to: { path: "^node_modules/(react|next|next-intl|tldraw|@react-pdf)(/|$)" },
    },
    {
      name: "no-junk-drawers",
      comment: "Name a file after what it holds.",
      severity: "error",
      from: {},
      to: {
        path: "(^|/)(utils?|helpers?|common|misc|shared|constants|types|index)\\.[cm]?tsx?$",
        pathNot: "node_modules",
      },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next[^/]*|node_modules/.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
