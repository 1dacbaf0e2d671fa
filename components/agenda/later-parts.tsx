"use client";

import dynamic from "next/dynamic";

// Fetched when they are first needed: the list comes first.

export const AddStepDialog = dynamic(
  async () => (await import("./add-step-dialog.tsx")).AddStepDialog,
);
export const ControlFollower = dynamic(
  async () => (await import("./control-follower.tsx")).ControlFollower,
);
export const FileDialog = dynamic(async () => (await import("./file-dialog.tsx")).FileDialog);
export const LeaveDialog = dynamic(async () => (await import("./leave-dialog.tsx")).LeaveDialog);
export const ReplaceDialog = dynamic(
  async () => (await import("./replace-dialog.tsx")).ReplaceDialog,
);
export const ConflictDialog = dynamic(
  async () => (await import("./conflict-dialog.tsx")).ConflictDialog,
);
export const StepForm = dynamic(async () => (await import("./step-form.tsx")).StepForm);
export const SaveFaults = dynamic(async () => (await import("./save-faults.tsx")).SaveFaults);
