// Takes the place of @vscode/spdlog, a native logger: without a compiler it would leave a stack trace at every start.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(_type, name, file) {
    this.name = name;
    this.file = file;
    this.level = levels.indexOf('info');
    for (const [index, level] of levels.entries()) this[level] = (message) => this.write(index, message);
  }
  write(index, message) {
    if (index < this.level) return;
    try {
      appendFileSync(this.file, `${new Date().toISOString()} [${levels[index]}] ${message}\n`);
    } catch {
      // A log line that cannot be written must not end the editor.
    }
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

async function create(name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

// One assignment per name: VS Code imports this as an ES module, and Node finds the names of a CommonJS one by reading it.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
