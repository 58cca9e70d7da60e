// Takes the place of Node's `net` in the bundles. The language libraries name it for transports that Recoupe does not use (it
// speaks over the channel between two processes); without it, no bundle can open a socket.
function refuse() {
  throw new Error('Recoupe opens no socket');
}

module.exports = { createServer: refuse, createConnection: refuse };
