import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('an installed Recoupe', () => {
  it('is there, in the language that was asked for', () => {
    const extension = vscode.extensions.getExtension('recoupe.recoupe');
    assert.ok(extension);
    const french = vscode.env.language.startsWith('fr');
    assert.equal(vscode.env.language, process.env['RECOUPE_LOCALE']);
    assert.match(extension.packageJSON.description, french ? /^Repère les personnes/ : /^Marks people/);
  });
});
