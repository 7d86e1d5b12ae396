import OpenAI from 'unabridged';

const client = new OpenAI({ baseURL: 'http://127.0.0.1:4100/v1', apiKey: 'local' });
// A webhook of the type safety.alert.created names the alert.
const alert = await client.safety.alerts.retrieve('alert_68f0c3e5a1b48191');
console.log(alert.object);
// Prints: safety
