import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
const vault = await client.beta.agents.vaults.create({ name: 'Support agents' });
const credential = await client.beta.agents.vaults.credentials.create(vault.id, {
  name: 'Ticket system',
  auth: {
    type: 'static_bearer',
    mcp_server_url: 'https://mcp.tickets.example/sse',
    token: 'a-token-of-the-ticket-system',
  },
});
console.log(vault.object, credential.object);
// Prints: vault
