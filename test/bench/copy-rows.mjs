/**
 * Plain COPY from a client: `lines` are rows in COPY's text format, each ended by a line feed. The driver knows the
 * messages but has no call for them, so this is the query object that it asks to speak.
 */
export function copyRows(client, table, lines) {
  return new Promise((resolve, reject) => {
    client.query({
      submit: (connection) => connection.query(`copy ${table} from stdin`),
      handleCopyInResponse: (connection) => {
        for (const chunk of chunksOf(lines)) connection.sendCopyFromChunk(Buffer.from(chunk));
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: resolve,
      handleError: reject,
    });
  });
}

const LINES_A_CHUNK = 500;

function* chunksOf(lines) {
  for (let start = 0; start < lines.length; start += LINES_A_CHUNK) {
    yield lines.slice(start, start + LINES_A_CHUNK).join('');
  }
}
