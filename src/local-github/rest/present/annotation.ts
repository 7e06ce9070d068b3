import type { Annotation, CheckRun } from '../../model/check.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';

/** Where the annotated file is seen. */
export function annotationPage(
  world: World,
  repository: Repository,
  run: CheckRun,
  { path }: Annotation,
): string {
  const file = path.split('/').map(encodeURIComponent).join('/');
  return `${world.addresses.web}/${repository.fullName}/blob/${run.headSha}/${file}`;
}

/** An annotation of a check run as REST shows it. */
export function presentAnnotation(
  world: World,
  repository: Repository,
  run: CheckRun,
  annotation: Annotation,
) {
  return {
    path: annotation.path,
    blob_href: annotationPage(world, repository, run, annotation),
    start_line: annotation.startLine,
    start_column: null,
    end_line: annotation.endLine,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: annotation.rawDetails,
  };
}
