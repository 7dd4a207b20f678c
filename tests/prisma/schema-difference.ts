import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

const folder = join(import.meta.dirname, "../../prisma");
const path = "schema.prisma";
const [singleChar, text] = [18, 25];

/** The adapter does not know the type `"char"` of PostgreSQL's own tables, which the engine reads as a character. */
class DescribingAdapter extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    const query = pool.query.bind(pool) as (config: unknown, values?: unknown) => Promise<pg.QueryResult>;
    let characters: number[] = [];
    Object.assign(pool, {
      query: async (config: unknown, values?: unknown) => {
        const result = await query(config, values);
        characters = (result.fields ?? []).flatMap((field, index) =>
          field.dataTypeID === singleChar ? [index] : [],
        );
        for (const field of result.fields ?? []) if (field.dataTypeID === singleChar) field.dataTypeID = text;
        return result;
      },
    });
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (asked) => {
      const answer = await queryRaw(asked);
      for (const index of characters) answer.columnTypes[index] = ColumnTypeEnum.Character;
      return answer;
    };
    return adapter;
  }
}

/** The SQL that would bring a database to what prisma/schema.prisma says; Prisma's own words for none when they agree. */
export async function schemaDifference(connectionString: string): Promise<string> {
  const content = readFileSync(join(folder, path), "utf8");
  const pool = new pg.Pool({ connectionString, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory(new DescribingAdapter(pool));
  const engine = await SchemaEngine.new({ datamodels: [[path, content]] }, () => undefined, adapter);
  const { stdout } = await engine.diff({
    from: { tag: "schemaDatasource", files: [{ path, content }], configDir: folder },
    to: { tag: "schemaDatamodel", files: [{ path, content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await pool.end();
  return stdout ?? "";
}
