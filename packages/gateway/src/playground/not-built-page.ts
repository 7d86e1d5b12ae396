/** Shown in place of a Playground that was not built. */
export const notBuiltPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Unabridged: the Playground is not built</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.6 system-ui, sans-serif; max-width: 38rem; margin: 15vh auto; padding: 0 1.5rem; }
      code { font: 0.9em ui-monospace, monospace; padding: 0.1em 0.35em; border-radius: 0.3em; background: #8882; }
    </style>
  </head>
  <body>
    <h1>The Playground is not built</h1>
    <p>
      The server runs, but it did not find the files of the Playground. Stop it and run
      <code>npm start</code>, which builds them first, or <code>npm run build</code>.
    </p>
    <p>
      The API itself works: <a href="/api/_gateway/operations">its operations</a>,
      <a href="/api/openapi.json">its OpenAPI document</a>.
    </p>
  </body>
</html>
`;
