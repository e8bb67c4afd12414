import * as stories from '../../stories/project-list.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of project-list', () => {
  tryStories(stories);
});
