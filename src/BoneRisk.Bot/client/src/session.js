export const domain = `${location.origin}/v3/directline`;

/** A token for this browser's conversation, which the host knows by its cookie; or for a new one. */
export async function askForToken(fresh) {
  const response = await fetch('/api/webchat/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(fresh ? { new: true } : {}),
  });
  if (!response.ok) throw new Error(`token: ${response.status}`);
  return response.json();
}

/** Whether the conversation has ended, which Direct Line's client does not tell apart from other failures. */
export async function isGone({ conversationId, token }) {
  const address = `${domain}/conversations/${encodeURIComponent(conversationId)}`;
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } }).catch(() => null);
  return response?.status === 404;
}
