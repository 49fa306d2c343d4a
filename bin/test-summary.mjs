// Sums what the test programs reported, lists what failed, and ends with "N passed, N failed, N skipped" alone on a line.
// Arguments: the folder of the reports, PROGRAM=EXIT_CODE…, and after -- the options that the programs were run with.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...rest] = process.argv.slice(2);
const ended = rest.slice(0, rest.indexOf("--")).map((each) => each.split("="));
const filtered = rest.slice(rest.indexOf("--") + 1).some((option) => option.startsWith("--filter"));
// Microsoft.Testing.Platform's exit codes
const testsFailed = "2";
const noTestRan = 8;
const onCi = process.env.CI === "true";

const sum = { passed: 0, failed: 0, skipped: 0 };
const troubles = [];

for (const [program, code] of ended) {
  const report = join(folder, `${program}.json`);
  const tests = existsSync(report) ? JSON.parse(readFileSync(report, "utf8").replace(/^\uFEFF/, "")).results.tests : [];
  let ranHere = 0;
  let failedHere = 0;
  for (const test of tests) {
    if (test.status === "skipped" || test.status === "pending") {
      sum.skipped++;
      if (onCi) troubles.push(`Skipped: ${plain(test.name)}\n${indented(test.message)}`);
      continue;
    }
    ranHere++;
    if (test.status === "passed") sum.passed++;
    else {
      failedHere++;
      troubles.push(`Failed: ${plain(test.name)}\n${indented(test.message)}`);
    }
  }
  const filteredAway = filtered && Number(code) === noTestRan;
  if (ranHere === 0 && !filteredAway) {
    failedHere = 1;
    troubles.push(`Failed: ${program} ${existsSync(report) ? "ran no test" : "ended without a report"} (exit code ${code}): see above.`);
  } else if (ranHere > 0 && !(code === "0" || (code === testsFailed && failedHere > 0))) {
    // An end by a time limit, say: how many of its tests never ran is not known, and they must not be hidden by those that did.
    failedHere++;
    troubles.push(`Failed: ${program} ended with exit code ${code} after ${ranHere} tests, which need not be all: see above.`);
  }
  sum.failed += failedHere;
}

const ran = sum.passed + sum.failed + sum.skipped;
if (ran === 0) troubles.push("Failed: no test matches the filter.");
if (troubles.length > 0) console.log(`\n${troubles.join("\n")}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 || ran === 0 || (onCi && sum.skipped > 0) ? 1 : 0;

function indented(message) {
  return plain(message ?? "").trim().split("\n").slice(0, 12).map((line) => `    ${line}`).join("\n");
}

// The runner escapes quotes and backslashes once more than JSON asks for.
function plain(text) {
  return text.replace(/\\(["\\])/g, "$1");
}
