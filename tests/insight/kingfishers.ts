import type { CourseBoards } from "./course-board.ts";

/** Writes in English: heat in and around the school. */
export const kingfisherBoards: CourseBoards = {
  "w1a-needs": {
    notes: [
      { zone: "entrepreneurs", column: "needs", text: "Repair shops need a first customer" },
      { zone: "academia", column: "offers", text: "Physics class can measure roof temperature" },
      { zone: "public", column: "barriers", text: "Two permits for one tree" },
    ],
    arrows: [
      { from: 1, to: 2, label: "data" },
      { from: 1, to: 0, label: "advice" },
    ],
  },
  "w1b-ecosystem": {
    notes: [
      { zone: "vision", text: "A cool way to school by 2030", tags: ["sdg/11"] },
      { zone: "talent", text: "Students who can solder a sensor", tags: ["sdg/4"] },
      { zone: "infrastructure", text: "Open weather mast on the roof", tags: ["sdg/13", "sdg/9"] },
      { zone: "culture", text: "Nobody laughs at a failed pilot" },
      { zone: "policy", text: "White roofs are allowed since spring", tags: ["sdg/11", "sdg/13"] },
    ],
  },
  "w1b-sources": {
    notes: [
      {
        zone: "issues",
        text: "Classrooms above 32 °C on 21 days",
        tags: ["sdg/13"],
        source: "School log, June",
        confidence: "high",
      },
      { zone: "causes", text: "Dark flat roof" },
      { zone: "mature", text: "Reflective paint" },
      { zone: "emerging", text: "Radiative cooling film" },
      { zone: "question", text: "What does paint weigh in carbon?" },
    ],
    arrows: [
      { from: 1, to: 0, label: "causes" },
      { from: 2, to: 0 },
      { from: 3, to: 1 },
    ],
  },
  "w2a-targets": {
    notes: [
      { zone: "biosphere", text: "Less heat", tags: ["sdg/13"] },
      { zone: "society", text: "Everybody can sit by the window", tags: ["sdg/11.7"] },
      { zone: "economy", text: "Jobs in repair" },
      { zone: "targets", text: "13.3 education on climate", tags: ["sdg/13.3"] },
    ],
  },
  "w2a-twin": {
    notes: [
      { zone: "green", text: "Paint the roof white" },
      { zone: "digital", text: "Sensors in four rooms" },
      { zone: "enable", text: "Sensors tell when to open the windows" },
      { zone: "drive", text: "Green rules ask for open data" },
      { zone: "dont", text: "No tablet on every door" },
    ],
  },
  "w2b-hotspots": {
    notes: [
      { zone: "hotspots", text: "Bought electricity for cooling" },
      { zone: "baseline", text: "41 MWh in 2025", source: "Meter" },
    ],
  },
  "w2b-lenses": {
    notes: [
      { zone: "optimise", text: "Night ventilation by sensor" },
      { zone: "substitute", text: "Fans instead of coolers" },
      { zone: "guide", text: "A heat map on the school screen" },
      { zone: "first-order", text: "Twelve sensors, 3 W each" },
      { zone: "rebound", text: "Windows stay open all winter" },
      {
        zone: "claim",
        text: "−6 t CO2 a year against 2025, only the two upper floors, ±30 %",
      },
    ],
  },
  "w3a-partners": {
    notes: [
      { zone: "enterprise", column: "production", text: "Paint maker" },
      { zone: "region", column: "design", text: "Building office" },
      { zone: "industry", column: "use", text: "Roofers' guild" },
    ],
    arrows: [{ from: 1, to: 0, label: "permits" }],
  },
  "w3b-roadmap": {
    notes: [
      { zone: "drivers", column: "now", text: "Heat days" },
      { zone: "technology", column: "y1", text: "Sensors in every room" },
      {
        zone: "standards",
        column: "y3",
        text: "Method for school roofs",
        tags: ["standards/l-1410"],
      },
      { zone: "people", column: "2030", text: "Roof class in every school" },
    ],
    arrows: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ],
  },
  "w4a-standards": {
    notes: [
      { zone: "city", column: "standard", text: "ITU-T Y.4903", tags: ["standards/y-4903"] },
      {
        zone: "city",
        column: "practice",
        text: "Heat log of the school",
        tags: ["technology-areas/internet-of-things"],
      },
      {
        zone: "goods",
        column: "gap",
        text: "How much a roof saves: no common method",
        tags: ["technology-areas/energy-efficiency"],
      },
      { zone: "goods", column: "contribution", text: "Our test protocol, two roofs, one summer" },
    ],
  },
  "w4a-data": {
    notes: [
      { zone: "required", text: "Hourly electricity by floor" },
      { zone: "available", text: "Monthly bill" },
      { zone: "gap", text: "No meter by floor" },
      { zone: "owner", text: "Caretaker" },
    ],
  },
  "w4b-city": {
    notes: [
      { zone: "status", text: "Rooms at 32 °C" },
      { zone: "needs", text: "Shade from 11 to 4" },
      { zone: "priority", text: "Upper floor first" },
      { zone: "rights", text: "No picture of anybody" },
    ],
  },
};
