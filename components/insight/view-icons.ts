import {
  Blocks,
  DatabaseZap,
  Factory,
  Grid3x3,
  Leaf,
  type LucideIcon,
  Map as MapIcon,
  Merge,
  Milestone,
  RefreshCw,
  Share2,
  TrendingUp,
  Users,
} from "lucide-react";
import type { InsightViewId } from "./views.ts";

export const viewIcons: Readonly<Record<InsightViewId, LucideIcon>> = {
  coverage: Grid3x3,
  standards: MapIcon,
  lens: Factory,
  mechanisms: Blocks,
  "data-gaps": DatabaseZap,
  maps: Share2,
  roadmap: Milestone,
  "city-cycle": RefreshCw,
  synthesis: Merge,
  trajectory: TrendingUp,
  participation: Users,
  receipt: Leaf,
};
