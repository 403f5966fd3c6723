import { announce } from './announcer.js';
import { mountChat } from './chat.js';
import { connect } from './connection.js';
import { showEmergencyNumber } from './region.js';
import { setUpToolbar } from './toolbar.js';

const chat = mountChat(document.getElementById('chat'));
const connection = connect({
  onConversation: conversation => chat.show(conversation),
  onStatus: announce.connection,
});

setUpToolbar({ startOver: () => connection.startOver(), transcript: () => chat.transcript() });
showEmergencyNumber();
