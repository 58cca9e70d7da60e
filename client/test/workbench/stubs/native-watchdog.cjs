// Takes the place of @vscode/native-watchdog: the extension host ends when the process that started it is gone.
let watching = false;

function isGone(pid) {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

exports.start = (pid) => {
  if (watching) return;
  watching = true;
  setInterval(() => isGone(pid) && process.reallyExit(87), 1000).unref();
};
exports.exit = (code) => process.reallyExit(code ?? 0);
