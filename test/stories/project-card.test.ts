import * as stories from '../../stories/project-card.stories.js';
import {tryStories} from '../support/stories.js';

describe('stories of project-card', () => {
  tryStories(stories);
});
