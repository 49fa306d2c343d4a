// Sums what the test programs reported, lists what failed, and ends with "N passed, N failed, N skipped" alone on a line.
// Arguments: the folder of the reports, PROGRAM=EXIT_CODE…, and after -- the options that the programs were run with.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...rest] = process.argv.slice(2);
const ended = rest.slice(0, rest.indexOf("--")).map((each) => each.split("="));
const filtered = rest.slice(rest.indexOf("--") + 1).some((option) => option.startsWith("--filter"));
const noTestRan = 8; // Microsoft.Testing.Platform's exit code
const onCi = process.env.CI === "true";

const sum = { passed: 0, failed: 0, skipped: 0 };
const troubles = [];

for (const [program, code] of ended) {
  const report = join(folder, `${program}.json`);
  const tests = existsSync(report) ? JSON.parse(readFileSync(report, "utf8").replace(/^\uFEFF/, "")).results.tests : [];
  let failedHere = 0;
  for (const test of tests) {
    if (test.status === "passed") sum.passed++;
    else if (test.status === "skipped" || test.status === "pending") {
      sum.skipped++;
      if (onCi) troubles.push(`Skipped: ${test.name}\n${indented(test.message)}`);
    } else {
      failedHere++;
      troubles.push(`Failed: ${test.name}\n${indented(test.message)}`);
    }
  }
  if (failedHere === 0 && tests.length === 0 && !(filtered && Number(code) === noTestRan)) {
    failedHere = 1;
    troubles.push(`Failed: ${program} ran no test (exit code ${code}).`);
  } else if (failedHere === 0 && tests.length > 0 && code !== "0") {
    failedHere = 1;
    troubles.push(`Failed: ${program} ended with exit code ${code}, though none of its tests failed: see above.`);
  }
  sum.failed += failedHere;
}

const ran = sum.passed + sum.failed + sum.skipped;
if (ran === 0) troubles.push("Failed: no test matches the filter.");
if (troubles.length > 0) console.log(`\n${troubles.join("\n")}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 || ran === 0 || (onCi && sum.skipped > 0) ? 1 : 0;

function indented(message) {
  return (message ?? "").trim().split("\n").slice(0, 12).map((line) => `    ${line}`).join("\n");
}
