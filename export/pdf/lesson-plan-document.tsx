import { Document, Page, Text } from "@react-pdf/renderer";
import type { LessonPlan } from "#lib/lesson-plan/lesson-plan.ts";
import { fillIn } from "#lib/lesson-plan/words.ts";
import { AgendaTable } from "./agenda-table.tsx";
import { BoardPages } from "./board-pages.tsx";
import { Reflection, Sources } from "./closing-pages.tsx";
import { design } from "./design.ts";
import { fontStack } from "./fonts.ts";
import { Cover, Objectives } from "./opening-pages.tsx";
import { Footer } from "./section.tsx";

/** The whole paper: one flow of A4 pages. */
export function LessonPlanDocument({ plan }: { plan: LessonPlan }) {
  const { document, locale } = plan;
  const fonts = fontStack(locale, plan.workshopLocale);
  const createdAt = new Date(document.createdAt);
  return (
    <Document
      title={document.title}
      author={document.author}
      subject={document.subject}
      keywords={document.keywords.join(", ")}
      creator={document.creator}
      producer={document.creator}
      language={locale}
      pdfVersion="1.7"
      pageMode="useOutlines"
      creationDate={createdAt}
      modificationDate={createdAt}
    >
      <Page size="A4" experimentalPagination style={{ ...design.page, fontFamily: fonts }}>
        <Footer
          title={document.title}
          page={
            <Text
              style={design.label}
              render={({ pageNumber, totalPages }) =>
                fillIn(document.page, { page: pageNumber, pages: totalPages })
              }
            />
          }
        />
        <Cover plan={plan} />
        <Objectives plan={plan} />
        <AgendaTable plan={plan} />
        <BoardPages plan={plan} fonts={fonts} />
        <Reflection plan={plan} />
        <Sources plan={plan} />
      </Page>
    </Document>
  );
}
