import { parentPort, workerData } from "node:worker_threads";
import { readWorkbook } from "#lib/reading/workbook.ts";

readWorkbook(Buffer.from(workerData.bytes)).then((answer) => parentPort?.postMessage(answer));
