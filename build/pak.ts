/**
 * Packs a built project with electron-builder, as `electron-builder.yml` says.
 */
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';

export interface Pakopties {
  /** Folder with package.json, electron-builder.yml, dist/ and node_modules/. */
  readonly project: string;
  /** Folder with the unpacked Electron binary for this system. */
  readonly electronMap: string;
  /** Version of that binary; found by itself where electron is installed in the project. */
  readonly electronVersie?: string;
  /** Only the folder with the application, no installer or AppImage. */
  readonly alleenMap?: boolean;
}

/**
 * Packs for the system we run on: native parts of other systems are not installed here.
 *
 * @returns the installers made; empty with `alleenMap`. @throws electron-builder's error.
 */
export async function pak({ project, electronMap, electronVersie, alleenMap = false }: Pakopties): Promise<string[]> {
  return build({
    projectDir: project,
    targets: Platform.current().createTarget(alleenMap ? 'dir' : undefined, Arch.x64),
    publish: 'never',
    config: {
      extends: join(project, 'electron-builder.yml'),
      electronDist: electronMap,
      electronVersion: electronVersie ?? null,
    },
  });
}
