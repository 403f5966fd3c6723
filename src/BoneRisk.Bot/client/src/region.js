// The number differs by country; until the host has said which, the page's own neutral words stand.
export async function showEmergencyNumber() {
  const place = document.getElementById('emergency-number');
  const known = document.body.dataset.emergencyNumber;
  if (known) place.textContent = known;
  try {
    const response = await fetch('/api/region', { headers: { Accept: 'application/json' } });
    const { emergencyNumber } = response.ok ? await response.json() : {};
    if (emergencyNumber) place.textContent = emergencyNumber;
  } catch {
    // The header keeps its neutral words.
  }
}
